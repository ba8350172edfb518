package org.undersigned.press.spokesperson;

import java.util.UUID;

/**
 * A spokesperson as they are listed.
 *
 * @param speaks whether they speak for the campaign at this moment
 * @param hasSigned whether they have signed a letter of the campaign, so that they are quoted by that signature
 */
public record SpokespersonRow(UUID id, long version, SpokespersonDetails details, boolean speaks, boolean hasSigned) {

    public String name() {
        return details.name();
    }
}
