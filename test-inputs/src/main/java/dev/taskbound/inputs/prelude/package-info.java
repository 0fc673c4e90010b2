/** Small handle types, owners and boundaries that the test programs share. */
@ConfinementMarked
package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.ConfinementMarked;
