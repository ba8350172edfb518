package org.undersigned.press.quote;

import java.time.LocalDate;
import org.undersigned.signature.act.Channel;

/**
 * That the speaker agreed to be quoted.
 *
 * @param saidBy who said so to us: the speaker, or who speaks for them
 * @param saidOn on which day
 */
public record SignOffDetails(String saidBy, Channel channel, LocalDate saidOn) {

    public SignOffDetails {
        saidBy = saidBy.strip();
    }
}
