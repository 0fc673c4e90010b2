// Key row: a model says that a Spring service is shared between tasks.
import java.text.SimpleDateFormat;
import org.springframework.stereotype.Service;

@Service
class SpringService {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  private String last = "";

  String next(long time) {
    last = format.format(time);
    return last;
  }
}
