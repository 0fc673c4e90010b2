// check: default
// Classes that say of themselves that all threads may use them.

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.ThreadSafe;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Date;

final class DeclaredSafe {
  @ThreadSafe
  static final class Clock {
    private final SimpleDateFormat format = new SimpleDateFormat("HH:mm"); // !! class.not.sendable

    String now() {
      return format.format(new Date());
    }
  }

  @Immutable
  static final class Money {
    private final NumberFormat format; // !! class.not.sendable

    Money(NumberFormat format) {
      this.format = format;
    }

    String text(double amount) {
      return format.format(amount);
    }
  }

  @javax.annotation.concurrent.ThreadSafe
  record Hash(String name, MessageDigest digest) {} // !! class.not.sendable

  @javax.annotation.concurrent.Immutable
  static final class Nested {
    private final Money money = new Money(null);
    private final Part part = new Part(); // !! class.not.sendable

    private static final class Part {
      private final SimpleDateFormat format = new SimpleDateFormat("ss");

      String text() {
        return format.format(new Date());
      }
    }
  }
}
