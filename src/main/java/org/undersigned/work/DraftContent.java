package org.undersigned.work;

import java.util.List;
import java.util.Map;

/** What a draft says: what the fields held when the form was opened, and what was typed. */
record DraftContent(Map<String, List<String>> original, Map<String, List<String>> typed) {}
