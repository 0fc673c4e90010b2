/** Runs the checker over the test programs and compares what it finds with what they expect. */
package dev.taskbound.inputs;
