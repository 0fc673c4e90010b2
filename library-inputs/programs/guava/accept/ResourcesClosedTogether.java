// check: default
package guava;

import com.google.common.io.ByteStreams;
import com.google.common.io.Closer;
import com.google.common.io.Files;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

class ResourcesClosedTogether {
  void copy(File from, File to) throws IOException {
    Closer closer = Closer.create();
    try {
      InputStream in = closer.register(Files.asByteSource(from).openStream());
      OutputStream out = closer.register(Files.asByteSink(to).openStream());
      ByteStreams.copy(in, out);
    } catch (Throwable e) {
      throw closer.rethrow(e);
    } finally {
      closer.close();
    }
    Files.asCharSource(from, StandardCharsets.UTF_8).forEachLine(System.out::println);
  }
}
