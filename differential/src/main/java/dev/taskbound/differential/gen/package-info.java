/**
 * Generates programs. While a program is written, its run is followed in an abstract state, so that
 * the generator knows which values may be used where; whether it keeps to that is its choice.
 */
package dev.taskbound.differential.gen;
