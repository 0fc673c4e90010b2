package com.example.arenas;

import dev.taskbound.inputs.ApplicationCheck;

/** What Taskbound says about this application. */
class CheckTest extends ApplicationCheck {}
