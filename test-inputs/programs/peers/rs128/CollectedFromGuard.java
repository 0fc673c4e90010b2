// peer: rs128 accept: a lazy pipeline over a guarded value is collected into an independent list
import dev.taskbound.inputs.prelude.Session;
import java.util.List;
import java.util.stream.Stream;

final class CollectedFromGuard {
  static List<String> run() {
    try (Session session = new Session()) {
      return Stream.of(session.firstRow()).map(row -> row.text().trim()).toList();
    }
  }
}
