/**
 * Mutation testing: changes the engine in small ways and looks whether the programs notice. See
 * {@code docs/mutation.md}.
 */
package dev.taskbound.inputs.mutation;
