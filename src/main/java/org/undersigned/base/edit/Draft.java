package org.undersigned.base.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form and has not saved: the values of its fields as text, by the names of the fields.
 *
 * @param version of the record that the form was opened with
 * @param original what the fields held then
 * @param typed what they held when the draft was kept
 */
public record Draft(
        long version, Map<String, List<String>> original, Map<String, List<String>> typed, Instant keptAt) {}
