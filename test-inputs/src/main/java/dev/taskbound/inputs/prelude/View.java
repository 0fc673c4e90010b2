package dev.taskbound.inputs.prelude;

/** What any task may see of a task: immutable, and without a mode of its own. */
public class View {
  private final int id;
  private final String name;

  /** Creates the view of the task {@code id}, which is called {@code name}. */
  public View(int id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Returns the task's number. */
  public final int id() {
    return id;
  }

  /** Returns the task's name. */
  public final String name() {
    return name;
  }
}
