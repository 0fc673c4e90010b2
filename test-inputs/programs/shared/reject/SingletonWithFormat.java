// check: default
// A singleton that keeps a format: the instance is static, and all its fields with it.

import java.text.SimpleDateFormat;
import java.util.Date;

final class SingletonWithFormat {
  private static final SingletonWithFormat INSTANCE = new SingletonWithFormat(); // !! escape.to.static

  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

  private SingletonWithFormat() {}

  static SingletonWithFormat get() {
    return INSTANCE;
  }

  String year(Date date) {
    return format.format(date);
  }

  static final class Lazily {
    private static volatile Lazily instance; // !! escape.to.static
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    static Lazily get() {
      if (instance == null) {
        synchronized (Lazily.class) {
          if (instance == null) {
            instance = new Lazily();
          }
        }
      }
      return instance;
    }

    String year(Date date) {
      return format.format(date);
    }
  }
}
