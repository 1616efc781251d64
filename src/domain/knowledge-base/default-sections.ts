import type { SectionKind } from '#domain/knowledge-base';

/** Headings that begin a section of each kind, beside those that a team adds. */
export const DEFAULT_SECTIONS: Readonly<Record<SectionKind, readonly string[]>> = {
	timeline: ['Timeline', 'Incident timeline', '타임라인', '경위', '사건 경위', '장애 경위', '시간순 경위'],
	causes: [
		'Causes',
		'Cause',
		'Root cause',
		'Root causes',
		'Contributing factors',
		'원인',
		'근본 원인',
		'장애 원인',
		'원인 분석',
	],
	countermeasures: [
		'Countermeasures',
		'Action items',
		'Actions',
		'Corrective actions',
		'Follow-ups',
		'재발 방지 대책',
		'대책',
		'재발 방지책',
		'재발 방지를 위한 대책',
		'후속 조치',
		'개선 조치',
	],
	lessons: ['Lessons', 'Lessons learned', 'What we learned', '교훈', '배운 점'],
	opinion: ['Epilogue', 'Reflection', 'Reflections', 'Opinion', '에필로그', '소회', '회고', '의견'],
};
