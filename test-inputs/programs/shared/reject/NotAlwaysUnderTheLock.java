// check: default
// Some uses are locked, some are not, or not by the same lock; or the value gets out.

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class NotAlwaysUnderTheLock {
  private static final DateFormat FORGOTTEN = new SimpleDateFormat("yyyy"); // !! escape.to.static
  private static final DateFormat TWO_LOCKS = new SimpleDateFormat("MM"); // !! escape.to.static
  private static final DateFormat GIVEN_OUT = new SimpleDateFormat("dd"); // !! escape.to.static
  static final DateFormat ANYBODY = new SimpleDateFormat("HH"); // !! escape.to.static
  private static final DateFormat BY_THIS = new SimpleDateFormat("mm"); // !! escape.to.static
  private static final DateFormat LATER = new SimpleDateFormat("ss"); // !! escape.to.static
  private static final DateFormat UNLOCKED = new SimpleDateFormat("SS"); // !! escape.to.static
  private static final Object A = new Object();
  private static final Object B = new Object();
  private static Object changing = new Object();
  private static final DateFormat MOVING = new SimpleDateFormat("E"); // !! escape.to.static
  private static final Lock LOCK = new ReentrantLock();

  static synchronized String year(Date date) {
    return FORGOTTEN.format(date);
  }

  static String unlockedYear(Date date) {
    return FORGOTTEN.format(date);
  }

  static String month(Date date) {
    synchronized (A) {
      return TWO_LOCKS.format(date);
    }
  }

  static String otherMonth(Date date) {
    synchronized (B) {
      return TWO_LOCKS.format(date);
    }
  }

  static synchronized DateFormat given() {
    return GIVEN_OUT;
  }

  static synchronized String hour(Date date) {
    return ANYBODY.format(date);
  }

  synchronized String minute(Date date) {
    return BY_THIS.format(date); // the lock of one instance does not keep out the others
  }

  static synchronized void second(ExecutorService executor, Date date) {
    executor.execute(() -> LATER.format(date)); // !! capture.not.sendable
  }

  static String milli(Date date) {
    LOCK.lock();
    LOCK.unlock();
    return UNLOCKED.format(date);
  }

  static String weekday(Date date) {
    synchronized (changing) {
      changing = new Object();
      return MOVING.format(date);
    }
  }
}
