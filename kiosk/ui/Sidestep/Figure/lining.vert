VARYING vec3 outward;
VARYING vec3 toEye;
VARYING vec4 tint;
VARYING vec2 more;

void MAIN()
{
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
    outward = NORMAL;
    toEye = CAMERA_POSITION - (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    tint = COLOR;
    more = UV0;
}
