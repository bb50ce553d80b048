#ifndef CRUNTIME_H
#define CRUNTIME_H
#include "counter.h"
#include "crash.h"
#include "isolation.h"
#include "misbehavior.h"
#include "runtime.h"
#endif
