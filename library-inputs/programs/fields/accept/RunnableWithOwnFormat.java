// check: default
// Objects that nobody shares: each has its own format, and a factory makes one for each caller.

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.function.Supplier;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

final class RunnableWithOwnFormat {
  static final class Report implements Runnable {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    @Override
    public void run() {
      System.out.println(format.format(new Date()));
    }
  }

  static final class Parser {
    private final SimpleDateFormat format;
    private int count;

    Parser(SimpleDateFormat format) {
      this.format = format;
    }

    String next(Date date) {
      count++;
      return format.format(date) + count;
    }
  }

  static void here() {
    new Report().run();
    System.out.println(new Parser(new SimpleDateFormat("yyyy")).next(new Date()));
  }

  @Configuration
  static class Config {
    private final Supplier<SimpleDateFormat> formats = () -> new SimpleDateFormat("yyyy");
    private Templates templates;

    @Bean
    @Scope("prototype")
    SimpleDateFormat format() {
      return formats.get();
    }

    @Bean
    @Scope("prototype")
    Transformer transformer() throws TransformerConfigurationException {
      return templates.newTransformer();
    }
  }
}
