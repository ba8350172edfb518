package org.undersigned.directory.coalition;

import org.jspecify.annotations.Nullable;

/**
 * What is entered about an organisation's part in a campaign.
 *
 * @param logoConsent whether the organisation agreed that its logo is shown
 * @param delivers what it brings to the campaign; null while that is not known
 */
public record CoalitionDetails(
        CoalitionRole role, boolean logoConsent, @Nullable String delivers) {

    public CoalitionDetails {
        delivers = delivers == null || delivers.isBlank() ? null : delivers.strip();
    }
}
