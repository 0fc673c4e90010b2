import dev.taskbound.annotations.ConfinementMarked;

/** The mark of everything inside that has no nearer one. */
@ConfinementMarked
module com.example.marked {
  requires static dev.taskbound.annotations;
}
