// Sendability is structural and recursion is fine, in a record declared sendable.
import dev.taskbound.annotations.Unconfined;
import java.util.Map;

@Unconfined
record RecursiveRecord(String text, RecursiveRecord next, Map<String, RecursiveRecord> children) {
  int length() {
    return text.length() + (next == null ? 0 : next.length()) + children.size();
  }
}
