package dev.taskbound.differential.run;

import dev.taskbound.differential.world.Scenario;
import java.util.List;
import java.util.Map;

/**
 * A batch of programs, compiled and checked.
 *
 * @param names the class names, in the order of the programs
 * @param verdicts the verdict on each class
 * @param loader loads the classes that are Java
 */
public record Checked(List<String> names, Map<String, Verdict> verdicts, ClassLoader loader) {

  /** Makes the collections unchangeable. */
  public Checked {
    names = List.copyOf(names);
    verdicts = Map.copyOf(verdicts);
  }

  /**
   * Makes an instance of a program.
   *
   * @param className the name of its class
   * @return a new instance
   */
  public Scenario program(String className) {
    try {
      return (Scenario) loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }
}
