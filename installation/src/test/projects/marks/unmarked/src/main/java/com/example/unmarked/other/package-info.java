/** Another mark than the module around. */
@ConfinementMarked
package com.example.unmarked.other;

import dev.taskbound.annotations.ConfinementMarked;
