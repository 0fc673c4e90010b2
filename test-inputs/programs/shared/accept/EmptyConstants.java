// check: default
// A constant that is empty for ever holds nothing, whatever its elements would be.

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

final class EmptyConstants {
  static final DateFormat[] NO_FORMATS = new DateFormat[0];
  private static final MessageDigest[] NO_DIGESTS = {};
  private static final SimpleDateFormat[][] NO_TABLE = new SimpleDateFormat[0][];
  static final List<DateFormat> NONE = Collections.emptyList();
  static final Map<String, DateFormat> NO_NAMES = Map.of();
  static final Set<MessageDigest> NO_SET = Set.of();
  static final Optional<DateFormat> ABSENT = Optional.empty();

  interface Defaults {
    DateFormat[] EMPTY = {};
  }

  static DateFormat[] formats(boolean any) {
    return any ? new DateFormat[] {new SimpleDateFormat("yyyy")} : NO_FORMATS;
  }

  static void count(ExecutorService executor) {
    executor.execute(() -> System.out.println(NO_FORMATS.length + NO_DIGESTS.length + NO_TABLE.length));
  }
}
