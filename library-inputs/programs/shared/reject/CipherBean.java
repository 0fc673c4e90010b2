// check: default
// A cipher is a bean like any other, but nobody puts a proxy before it: all requests use the one.

import java.security.GeneralSecurityException;
import java.text.SimpleDateFormat;
import javax.crypto.Cipher;
import org.springframework.stereotype.Service;

final class CipherBean {
  @Service
  static class Votes {
    private final Cipher encrypt; // !! class.not.sendable
    private final Cipher decrypt; // !! class.not.sendable

    Votes(Cipher encrypt, Cipher decrypt) {
      this.encrypt = encrypt;
      this.decrypt = decrypt;
    }

    byte[] seal(byte[] vote) throws GeneralSecurityException {
      return encrypt.doFinal(vote);
    }

    byte[] open(byte[] vote) throws GeneralSecurityException {
      return decrypt.doFinal(vote);
    }
  }

  @Service
  static class Labels {
    private SimpleDateFormat format; // !! class.not.sendable

    void setFormat(SimpleDateFormat format) {
      this.format = format;
    }
  }
}
