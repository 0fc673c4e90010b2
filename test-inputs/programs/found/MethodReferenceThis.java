// check: default
// accept like `() -> flush()`: a method reference is judged as the lambda it stands for.
import java.text.*; import java.util.*; import java.util.concurrent.*;
class MethodReferenceThis {
  private final SimpleDateFormat f = new SimpleDateFormat();
  private final List<String> out = new CopyOnWriteArrayList<>();
  void a(ExecutorService ex) {
    ex.submit(() -> flush());
    ex.submit(this::flush);
    ex.submit(() -> this.flush());
  }
  void flush() { out.clear(); }
}
