// Key row: a class that is not explicitly declared sendable may hold what it likes.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;
import java.security.MessageDigest;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;

final class NotDeclared {
  private final LocalCounter counter = new LocalCounter();
  private final List<SimpleDateFormat> formats = new ArrayList<>();

  record Part(LocalCounter counter, MessageDigest digest) {}

  @NotThreadSafe
  static final class Declared {
    private Session session;

    int count() {
      return session == null ? 0 : session.count();
    }
  }

  int size() {
    return counter.get() + formats.size();
  }
}
