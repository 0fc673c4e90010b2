import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class Rights {
  record Grants(Set<String> names) {}

  @CurrentTaskOnly
  static final class Login {
    static Login current() {
      return new Login();
    }

    @Borrowed
    Grants grants() { // valid as long as this login
      return new Grants(Set.of("read"));
    }
  }

  Future<Set<String>> load(ExecutorService pool) {
    return pool.submit(() -> Set.copyOf(Login.current().grants().names())); // plain data
  }
}
