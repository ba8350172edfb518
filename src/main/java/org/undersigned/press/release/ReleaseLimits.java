package org.undersigned.press.release;

import org.undersigned.base.Refusal;

/** Tells what is missing in a release or too long, before anything else is asked. */
final class ReleaseLimits {

    private ReleaseLimits() {}

    static void expectComplete(ReleaseDetails details) {
        refuseIf(details.title().isEmpty(), "press.refused.release-untitled");
        refuseIf(details.title().matches(".*[{}].*"), "press.refused.release-title-field");
        refuseIf(
                details.title().length() > ReleaseDetails.LONGEST_TITLE
                        || details.claim().length() > ReleaseDetails.LONGEST_TITLE,
                "press.refused.release-long-title",
                ReleaseDetails.LONGEST_TITLE);
        refuseIf(details.body().isEmpty(), "press.refused.release-empty");
        refuseIf(
                details.body().length() > ReleaseDetails.LONGEST_BODY
                        || details.notes().length() > ReleaseDetails.LONGEST_BODY,
                "press.refused.release-long",
                ReleaseDetails.LONGEST_BODY);
        refuseIf(
                details.contact().length() > ReleaseDetails.LONGEST_CONTACT,
                "press.refused.release-long-contact",
                ReleaseDetails.LONGEST_CONTACT);
        refuseIf(
                details.boilerplate().length() > ReleaseDetails.LONGEST_BOILERPLATE,
                "press.refused.release-long-boilerplate",
                ReleaseDetails.LONGEST_BOILERPLATE);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }
}
