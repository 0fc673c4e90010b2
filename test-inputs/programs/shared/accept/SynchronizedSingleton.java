// check: default
// A singleton whose format is only used under the singleton's own lock.

import java.text.SimpleDateFormat;
import java.util.Date;

final class SynchronizedSingleton {
  private static final SynchronizedSingleton INSTANCE = new SynchronizedSingleton();

  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");
  private final SimpleDateFormat other;

  private SynchronizedSingleton() {
    other = new SimpleDateFormat("MM");
    other.setLenient(false);
  }

  static SynchronizedSingleton get() {
    return INSTANCE;
  }

  synchronized String year(Date date) {
    return format.format(date);
  }

  String month(Date date) {
    synchronized (this) {
      return format.format(date) + this.format.toPattern();
    }
  }

  String both(Date date) {
    synchronized (other) {
      return other.format(date);
    }
  }
}
