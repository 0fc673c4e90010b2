/** Compiles, checks and runs programs, many at a time, all in this process. */
package dev.taskbound.differential.run;
