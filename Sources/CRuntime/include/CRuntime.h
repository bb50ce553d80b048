#ifndef CRUNTIME_H
#define CRUNTIME_H
#include "isolation.h"
#endif
