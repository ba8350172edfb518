package org.undersigned.directory.coalition;

/**
 * What is entered about an organisation's part in a campaign.
 *
 * @param logoConsent whether the organisation agreed that its logo is shown
 */
public record CoalitionDetails(CoalitionRole role, boolean logoConsent) {}
