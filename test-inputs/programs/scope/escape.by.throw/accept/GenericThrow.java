// Generic code throws its own parameter.

final class GenericThrow {
  static <E extends Throwable> void raise(E failure) throws E {
    throw failure;
  }

  static void run(String number) {
    try {
      Integer.parseInt(number);
    } catch (NumberFormatException e) {
      raise(e);
      throw e;
    }
  }
}
