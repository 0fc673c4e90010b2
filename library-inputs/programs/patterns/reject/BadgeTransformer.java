// check: default
// source: https://github.com/QualInsight/qualinsight-plugins-sonarqube-badges/issues/64
// Symptom: of two badges that are requested at the same moment one fails with a parsing error.
package badges.svg;

import java.io.InputStream;
import java.io.StringWriter;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

final class BadgeTransformer {
  private static final Transformer MINIMIZER = newTransformer(); // !! escape.to.static

  private BadgeTransformer() {}

  private static Transformer newTransformer() {
    InputStream sheet = BadgeTransformer.class.getResourceAsStream("/minimize.xsl");
    try {
      return TransformerFactory.newInstance().newTransformer(new StreamSource(sheet));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static String minimize(InputStream image) throws TransformerException {
    StringWriter text = new StringWriter();
    MINIMIZER.reset();
    MINIMIZER.transform(new StreamSource(image), new StreamResult(text));
    return text.toString();
  }
}
