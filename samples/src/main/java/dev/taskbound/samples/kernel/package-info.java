/**
 * A small model of kernel abstractions, with every rule of Taskbound also enforced at run time.
 *
 * <p>{@link dev.taskbound.samples.kernel.CurrentTask} is the handle of the running task; it is
 * valid in its own task context only. {@link dev.taskbound.samples.kernel.Mm} is an address space,
 * {@link dev.taskbound.samples.kernel.VmaRef} one mapping in it, and the guards hold its locks.
 * {@link dev.taskbound.samples.kernel.Ref} is an owned count on any of them and goes anywhere.
 *
 * <p>Each operation of a handle that is dead, foreign to the running context, or not covered by a
 * lock throws {@link dev.taskbound.samples.kernel.TaskContextViolation}. Code that Taskbound
 * accepts in strict mode never throws it.
 */
@ConfinementMarked
package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.ConfinementMarked;
