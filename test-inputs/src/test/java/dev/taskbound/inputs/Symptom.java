package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/**
 * What users of a broken application see. It is printed, so that a reader of the test does, too.
 */
public final class Symptom {
  private Symptom() {}

  /** Returns what the code throws, which must be of the given type. */
  public static <T extends Throwable> T thrown(Class<T> type, Executable code) {
    T symptom = assertThrows(type, code);
    seen(symptom.toString());
    return symptom;
  }

  /** Says what is seen where nothing is thrown. */
  public static void seen(String what) {
    System.out.println("symptom: " + what);
  }
}
