package org.undersigned.signature.dossier;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as a dossier tells them: to the second where the signer lives with them, and exactly in UTC. */
public final class DossierTime {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private DossierTime() {}

    public static String of(Instant instant, ZoneId zone) {
        return text("signature.dossier.instant", LOCAL.format(instant.atZone(zone)), zone.getId(), instant.toString());
    }
}
