// check: default
// Nobody wrote @GuardedBy, but each use of these private fields stands under one and the same lock.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class PrivateStaticUnderItsLock {
  private static final DateFormat BY_ITSELF = new SimpleDateFormat("yyyy-MM-dd");
  private static final SimpleDateFormat BY_CLASS = new SimpleDateFormat("HH:mm");
  private static final SimpleDateFormat BY_OBJECT = new SimpleDateFormat("HH:mm:ss");
  private static final Object MONITOR = new Object();
  private static final SimpleDateFormat BY_LOCK = new SimpleDateFormat("MM/yy");
  private static final Lock LOCK = new ReentrantLock();
  private static MessageDigest lazy;

  static {
    BY_ITSELF.setTimeZone(TimeZone.getTimeZone("UTC"));
  }

  static String day(Date date) {
    synchronized (BY_ITSELF) {
      return BY_ITSELF.format(date);
    }
  }

  static Date parse(String day) throws ParseException {
    synchronized (BY_ITSELF) {
      return BY_ITSELF.parse(day);
    }
  }

  static synchronized String minute(Date date) {
    return BY_CLASS.format(date);
  }

  static String sameLock(Date date) {
    synchronized (PrivateStaticUnderItsLock.class) {
      return BY_CLASS.format(date);
    }
  }

  String second(Date date) {
    synchronized (MONITOR) {
      return BY_OBJECT.format(date);
    }
  }

  static String card(Date date) {
    LOCK.lock();
    try {
      return BY_LOCK.format(date);
    } finally {
      LOCK.unlock();
    }
  }

  static synchronized byte[] hash(byte[] bytes) throws NoSuchAlgorithmException {
    if (lazy == null) {
      lazy = MessageDigest.getInstance("SHA-256");
    }
    lazy.reset();
    return lazy.digest(bytes);
  }
}
