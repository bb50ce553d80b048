#ifndef CRUNTIME_H
#define CRUNTIME_H
#include "counter.h"
#include "crash.h"
#include "emulator.h"
#include "heap.h"
#include "isolation.h"
#include "misbehavior.h"
#include "program.h"
#include "runtime.h"
#include "sandbox.h"
#endif
