/** Another mark than the module around. */
@ConfinementUnmarked
package com.example.marked.other;

import dev.taskbound.annotations.ConfinementUnmarked;
