// check: default
// source: https://github.com/QualInsight/qualinsight-plugins-sonarqube-badges/issues/64
// Fix: the compiled sheet is shared, a transformer is made for each image.
package badges.svg;

import java.io.InputStream;
import java.io.StringWriter;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

final class BadgeTransformer {
  private static final Templates MINIMIZER = compile();

  private BadgeTransformer() {}

  private static Templates compile() {
    InputStream sheet = BadgeTransformer.class.getResourceAsStream("/minimize.xsl");
    try {
      return TransformerFactory.newInstance().newTemplates(new StreamSource(sheet));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static String minimize(InputStream image) throws TransformerException {
    StringWriter text = new StringWriter();
    MINIMIZER.newTransformer().transform(new StreamSource(image), new StreamResult(text));
    return text.toString();
  }
}
