/** Something a user has to know about a corpus; the message says what to do. */
final class Failure extends Exception {
  Failure(String message) {
    super(message);
  }
}
