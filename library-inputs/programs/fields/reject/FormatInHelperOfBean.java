// check: default
// The format is one class further down: the message names the way to it.

import java.security.MessageDigest;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Service;

final class FormatInHelperOfBean {
  static class Stamps {
    private final Clock clock = new Clock();

    String stamp() {
      return clock.format.format(new Date());
    }
  }

  static class Clock {
    final SimpleDateFormat format = new SimpleDateFormat("HH:mm");
  }

  @Service
  static class Orders {
    private final Stamps stamps = new Stamps(); // !! class.not.sendable

    String stamp() {
      return stamps.stamp();
    }
  }

  record Hash(MessageDigest digest, String name) {}

  @Service
  static class Hashes {
    private final Hash[] hashes = new Hash[2]; // !! class.not.sendable
    private final DocumentBuilder builder; // !! class.not.sendable

    Hashes() throws ParserConfigurationException {
      builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    int size() {
      return hashes.length + builder.hashCode();
    }
  }
}
