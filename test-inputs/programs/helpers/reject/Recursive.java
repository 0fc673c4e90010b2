// check: default
// Recursion and mutual recursion that hand over in the end.
import java.sql.Connection;

class Recursive {
  private void again(int times, Runnable body) {
    if (times > 0) {
      again(times - 1, body);
    } else {
      new Thread(body).start();
    }
  }

  private void ping(int times, Runnable body) {
    if (times > 0) {
      pong(times - 1, body);
    }
  }

  private void pong(int times, Runnable body) {
    new Thread(body).start();
    ping(times, body);
  }

  private void wrapped(int times, Runnable body) {
    if (times == 0) {
      new Thread(body).start();
    } else {
      wrapped(times - 1, () -> body.run());
    }
  }

  void go(Connection connection) {
    again(3, () -> System.out.println(connection)); // !! capture.not.sendable
    pong(3, () -> System.out.println(connection)); // !! capture.not.sendable
    ping(3, () -> System.out.println(connection)); // !! capture.not.sendable
    wrapped(3, () -> System.out.println(connection)); // !! capture.not.sendable
  }
}
