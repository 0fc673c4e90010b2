// check: default
// Section 4, unmarked code: an explicitly sendable class with plain and atomic fields.
import dev.taskbound.annotations.Unconfined;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

@Unconfined
class DefaultModeSafe {
  private final AtomicInteger count = new AtomicInteger();
  private final ConcurrentHashMap<String, List<Integer>> seen = new ConcurrentHashMap<>();
  private final java.time.format.DateTimeFormatter format =
      java.time.format.DateTimeFormatter.ISO_DATE;

  String next(LocalDate day) {
    return format.format(day) + count.incrementAndGet() + seen.size();
  }
}
