// check: default
// Recursion, mutual recursion and a helper that calls itself with a wrapped closure all end.
import java.sql.Connection;

class Recursive {
  private void again(int times, Runnable body) {
    body.run();
    if (times > 0) {
      again(times - 1, body);
    }
  }

  private void ping(int times, Runnable body) {
    if (times > 0) {
      pong(times - 1, body);
    }
  }

  private void pong(int times, Runnable body) {
    body.run();
    ping(times, body);
  }

  private void wrapped(int times, Runnable body) {
    if (times == 0) {
      body.run();
    } else {
      wrapped(
          times - 1,
          () -> {
            System.out.println(times);
            body.run();
          });
    }
  }

  void go(Connection connection) {
    again(3, () -> System.out.println(connection));
    ping(3, () -> System.out.println(connection));
    wrapped(3, () -> System.out.println(connection));
  }
}
