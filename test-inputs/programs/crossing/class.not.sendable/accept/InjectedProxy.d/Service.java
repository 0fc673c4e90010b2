// Section 4: fields that a framework injects hold thread-safe proxies: not confined, no report.
import dev.taskbound.inputs.prelude.Session;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
final class Service {
  @Inject private Session session;
  private final String name = "service";

  String text() {
    return name + session.count();
  }
}
