// Model facts: formats, digests and connections are @NotThreadSafe.
import dev.taskbound.annotations.Unconfined;
import java.security.MessageDigest;
import java.sql.Connection;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import javax.sql.DataSource;

@Unconfined
final class ModelledTypes {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  private final DateFormat wide = format; // !! class.not.sendable
  private MessageDigest digest; // !! class.not.sendable
  private Connection connection; // !! class.not.sendable
  private DataSource source;

  boolean isReady() {
    return wide != null && digest != null && connection != null && source != null;
  }
}
