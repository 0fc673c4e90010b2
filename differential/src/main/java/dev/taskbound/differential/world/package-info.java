/**
 * The classes that generated programs use beside the kernel sample. They too enforce at run time
 * what their annotations say: a wrong use throws {@link
 * dev.taskbound.samples.kernel.TaskContextViolation}.
 */
@ConfinementMarked
package dev.taskbound.differential.world;

import dev.taskbound.annotations.ConfinementMarked;
