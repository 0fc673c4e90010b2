import dev.taskbound.annotations.ConfinementUnmarked;

/** The mark of everything inside that has no nearer one. */
@ConfinementUnmarked
module com.example.unmarked {
  requires static dev.taskbound.annotations;
}
