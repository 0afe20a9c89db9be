package voti.credit.post;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Properties;

/** E-mail over SMTP (RFC 5321); closed when no server is set. */
public final class SmtpPost implements Post {

  private static final String PATIENCE_MILLIS = "10000";

  private final SmtpSettings settings;
  private final Clock clock;

  public SmtpPost(SmtpSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean isOpen() {
    return !settings.host().isBlank();
  }

  @Override
  public void send(Mail mail) {
    try {
      Transport.send(message(mail, session()));
    } catch (MessagingException refused) {
      throw new PostClosed("the mail server did not take a letter", refused);
    }
  }

  private MimeMessage message(Mail mail, Session session) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(mail.text(), StandardCharsets.UTF_8.name());
    var document = new MimeBodyPart();
    document.setDataHandler(
        new DataHandler(new ByteArrayDataSource(mail.pdf(), "application/pdf")));
    document.setFileName(mail.name());
    var message = new Marked(session, mail.mark());
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setHeader("Date", RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
    message.setContent(new MimeMultipart(text, document));
    return message;
  }

  private Session session() {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.encrypted()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
          }
        });
  }

  /** Keeps the Message-ID we chose. */
  private static final class Marked extends MimeMessage {

    private final String mark;

    Marked(Session session, String mark) {
      super(session);
      this.mark = mark;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", mark);
    }
  }
}
